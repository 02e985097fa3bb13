/** A made-up article of four utterances, one of a state that nobody knows. */
export const article = [
  'Neighbours weigh in on the withdrawal',
  '10 June 2021',
  'Pakistan’s Foreign Minister Shah Mahmood Qureshi said on Wednesday that the hasty withdrawal of foreign troops ' +
    'would hurt the peace process.',
  '“Russia supports the peace talks and is ready to host them,” ' +
    'Russian Foreign Minister Sergei Lavrov told reporters in Moscow on Wednesday.',
  'Pakistan called on the Taliban to take part in the peace talks, according to a statement of its foreign ministry.',
  '“Ruritania supports the peace talks,” said Foreign Minister Jane Doe of Ruritania.',
].join('\n\n');
