import winkNlp, { type ItemToken } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
