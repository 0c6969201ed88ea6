export { redline } from './redline';
