export { readBack } from './read-back';
