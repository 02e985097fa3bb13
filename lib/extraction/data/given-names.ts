/**
 * First names common in English-language news, by the gender they mostly tell; those borne by both tell none.
 * Basis: general knowledge of names; a name tells how a person is likely spoken of, never who somebody is.
 */
const split = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

export const maleNames: ReadonlySet<string> = new Set(
  split(`
  aaron abdul abdel abdullah abraham adam adel adrian ahmad ahmed akbar akira alan albert alejandro aleksandar aleksander aleksei alexander alexandre alexei alexey alfonso alfred ali allan allen
  alvin amir amit anatoly anders andre andreas andrei andrej andrew andrey andriy andrzej andy angus anil anthony antoine anton antonio antony anwar ariel armando arnold arthur artur ashraf asif
  augusto austin ayman aziz bakhtiyar barack barry bart bashar bashir ben benedict benjamin benny bernard bernie bertrand bill billy bob bobby boris brad bradley brandon brendan brent brett
  brian bruce bruno bryan burak carl carlos cedric cesar charles charlie chester chris christian christoph christophe christopher chuck clarence claude claudio clay clayton clifford clint clive colin conor
  corey cory craig curtis cyril cyrus dale damian damien dan daniel daniele danilo danny dario darrell darren dave david dean deepak denis dennis derek devin diego dieter dick dirk dmitri dmitry dmytro
  dominic dominik don donald doug douglas duncan dwight earl ed eddie edgar eduard eduardo edward edwin elias elijah elliot elliott emanuel emil emilio emmanuel emmerson enrique eric erik ernest ernesto
  ernst esteban ethan eugene evan evgeny ezra fabian fabio faisal farhan farid felipe felix ferdinand fernando fidel filip florian francesco francis francisco francois frank franklin franz
  fred frederic frederick friedrich fritz gabriel gareth garry gary gaston gavin gennady geoff geoffrey george georges georgy gerald gerard gerhard gerry gianni gilbert giles giorgi giorgio giovanni
  giuseppe glen glenn gordon graham grant greg gregg gregory guillaume guillermo gustav gustavo guy hakan hamid hamza hans harold harry hasan hashim hassan hector heiko heinz helmut henri henrik henry herbert
  herman hernan hiroshi horst hosni howard hugh hugo hussein ian ibrahim igor ilham ilya imran ioannis isaac ismail ivan ivo jack jacob jacques jaime jair jake jakob jamal james jamie jan janez jared jaroslaw jason
  javad javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johannes john johnny johnson jon jonas jonathan jorge jose josef joseph josep josh
  joshua juan juha julian julien julio juri justin kaczynski kamal karel karim karl kassym keith kemal ken kenneth kent kevin khaled khalid khalifa kirill klaus kofi kurt kyle lance larry lars laurent lawrence lech lee
  len lenny leo leon leonard leonid leopoldo leroy leslie lester lev lewis liam lindsey lionel lloyd lorenzo louis luca lucas luigi luis luiz lukas luke lutz magnus mahmoud mahmud malcolm manfred manmohan manuel
  marc marcel marcelo marco marcos marcus mariano mario marius mark marko marlon marshall martin marvin marwan masoud massimo mateusz mathias mathieu matt matteo matthew matthias maurice mauricio max maxim
  maximilian mehmet mel michael michal michel miguel mihai mikael mike mikhail miles milo milos miloslav milton miroslav mitch mitt mo mohamed mohammad mohammed mohsen moises mokhtar monte muammar muhammad muhammadu murat mustafa mykhailo mykola
  naftali narendra nate nathan nathaniel neal ned neil nelson nicholas nick nicola nicolas nicolae nigel nikita niklas nikol nikolai nikolaos nikolay nils noah noam noel norbert norman olaf oleg oleksandr oleksiy oleksii oliver
  olivier omar orlando oscar osama osman otto owen pablo panos paolo pascal pat patrick paul paulo pavel pavlo pawel pedro per pervez pete peter petr petro philip philippe phil phillip pierre piotr predrag przemyslaw qassem
  quentin rafael rafal rahul raimundo rajnath ralph ram ramon ramzan randal randall randy raphael rashid raul ray raymond recep reince reinhard rene reuven rex reza ricardo rich richard rick ricky rob robert roberto robin rod rodney rodrigo
  rodrigo roger roland rolf roman romano ron ronald ross roy ruben rudolf rudy rupert russ russell ryan sadiq saeed said salman salva salvador sam samir samuel sanjay santiago saul scott sean sebastian serge sergei
  sergey sergio serhiy seth seyed sid sidney silvio simon slobodan spencer stan stanislav stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart subrahmanyam sven sylvain syed taro tariq ted terence
  terrence terry theo theodore thierry thom thomas thorsten tim timothy tobias todd tom tomas tommy tony travis trent trevor tyler ulrich umar valentin valery vaclav vernon victor viktor viktors vince vincent virgil vitali vitaly vittorio vladimir vladislav
  volker volodymyr wade waleed walid wallace walter warren wayne wes wesley wilbur wilfried will william willie willy winston wolfgang wolodymyr woodrow xavier yair yahya yanis yann yannis yasser yevgeny yoshihide
  yoshihiko yoweri yuri yusuf yves zachary zac zack zalmay zbigniew zoran`),
);

export const femaleNames: ReadonlySet<string> = new Set(
  split(`
  abigail ada adele adriana agnes aisha alana alessandra alexandra alexis alice alicia alina alison allison alma amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann anna anne annalena anneliese
  annette annie antonia ariana arianna arlene asma astrid audrey aung ava barbara beata beatrice beatriz becky belinda benazir bernadette beth bethany betsy betty beverly birgit blanca bonnie brenda bridget brigitte brittany
  camilla camille candace carla carly carmen carol carole caroline carolyn carrie catalina catarina cate catherine cathy cecilia celeste charlene charlotte chelsea cheryl chloe christiane christina christine chrystia cindy
  claire clara clarissa claudia colleen condoleezza connie constance consuelo corazon corinne cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deborah debbie debra delia denise diana diane dianne dina dilma
  dolores donna dora doris dorothy eileen elaine elena eleanor elise elisabeth elizabeth ella ellen elsa emily emma erica erika erin ernestina esther eva eve evelyn fatima fatou federica fiona florence frances francesca gabriela gabrielle gail
  galina geraldine gerda gina giorgia gita gladys glenda gloria grace greta gretchen gudrun gwen gwendolyn hanan hanna hannah harriet heather heidi helen helena helga helle hilary hilda hillary hina holly huma ida ilana ilse imelda indira ines
  inga ingrid irena irene irina iris isabel isabella isabelle ivana ivanka jackie jacinda jacqueline jana jane janet janice janine jasmine jeanne jeannette jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josephine joy joyce
  juanita judith judy julia juliana julianne julie julieta justine kaja kamala karen karin karine karla kate katarina katerina katherine kathleen kathryn kathy katie katja katrina kay kayleigh kellyanne kelly kendra kersti khadija kim kimberly kirsten kirstjen klara kristen kristin kristina
  kristine kyrsten larissa latifa laura lauren laurie leah leila lena leni leonie leticia leyla liana lila lilian lily linda lindsay lisa liz liza lois loretta lori lorraine louise lucia lucy luisa lynn lynne madeleine madonna maggie mairead malala manuela
  marcia margaret margarita margot margrethe maria mariam marianne marie marielle marilyn marina marine marion marissa marjorie marta martha martina mary maryam matilda maureen maxine meg megan meghan melania melanie melinda melissa mercedes meredith
  mette mia michele michelle mimi miriam molly mona monica monika nadia nadine nancy naomi natalia natalie natasha nathalie neera nicole nikki nina noor nora norma oksana olena olga olivia olha ophelia oprah paige pamela patricia patty paula pauline peggy penelope penny
  phoebe phyllis polina pooja priti priyanka rachel rania ratna rebecca regina rena renata renee rhonda rita roberta rosa rosalind rose roseanne rosemary roxana ruth sabina sabine sabrina sadia sally samantha samia sandra sanna sara sarah
  sasha selma shannon sharon sheikha sheila shelley sherry sheryl shirley sigrid silvia simone sofia sonia sonja sophia sophie stacey stella stephanie sue susan susana susanna susie suzanne svetlana swati sylvia sylvie tamara tammy tania tanja tanya tara tatiana tatyana teresa tessa
  thelma theresa therese tiffany tina toni tracey tracy tulsi tzipi ursula valentina valerie vanessa vera veronica vicky victoria viktoria viola violeta vivian wanda wendy whitney xiomara yana yasmin yelena yevgenia yolanda yulia yuliya yvette yvonne zainab zoe zuzana`),
);

/** Names that tell a person but no gender. */
export const openNames: ReadonlySet<string> = new Set(
  split(`
  addison alex ali andrea ashley aubrey avery blair bobbie cameron carey casey chandler charlie chris corey dana devon drew dylan emerson finley frances hayden jaime jamie jan jean jesse jody jordan joss jules kai kelly kelsey kendall kerry kim kit kyle lane
  lee leigh leslie lindsay lindsey logan mackenzie marion morgan nicky parker pat payton peyton quinn reese riley robin rory rowan sam sandy sasha shannon shawn sidney skyler stacy sydney taylor terry tracy tyler wang li zhang liu chen yang huang zhao wu zhou xu sun hu zhu gao lin he guo ma luo
  nguyen tran kim park lee choi`),
);
