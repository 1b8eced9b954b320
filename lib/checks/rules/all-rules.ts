import type { Rule } from '../rule';
import { angleBookMarks, bookMarksOnEvent, middleDot } from './punctuation/book-marks';
import { dashShape, hyphenBetweenChinese, oneForDash } from './punctuation/dashes';
import { doubledMark, interrobang, manyExclamations } from './punctuation/doubled';
import { ellipsisShape, ellipsisWithDeng } from './punctuation/ellipsis';
import { halfWidthBrackets, halfWidthMark } from './punctuation/half-width';
import { colonTwice, commaBeforeDeng, commaBetweenQuotes, periodInList } from './punctuation/list-marks';
import { arabicOrdinal, bracketedOrdinal, firstThenComma } from './punctuation/ordinals';
import { headlineEnd, labelRunIn, markAtStart, noMarkAtEnd } from './punctuation/position';
import { markBeforeClosing, straightQuotes } from './punctuation/quotes';
import { nestedQuotes, unbalanced } from './punctuation/unbalanced';
import { blankAtMark, blankAtNumber, blankInChinese } from './width/blanks';
import {
  andForHe,
  emoji,
  fullWidthLatin,
  invisible,
  lookAlikeDigit,
  lostCharacter,
  markdown,
} from './width/characters';
import { hourTwice, mixedDate, shortYear, vagueAndExact, zeroInYear } from './numbers/dates-written';
import { adjacentNumbers, decreaseByTimes, erForLiang, estimateTwice } from './numbers/estimates';
import { asciiTilde, bareDecimal, mixedNumber, percentRange, rateOverHundred } from './numbers/ranges';
import { festivalOrdinal } from './dates/festivals';
import { futureDate, staleNews } from './dates/near-issue';
import { dateOrder, invalidDate, invalidTime, wrongWeekday } from './dates/valid-dates';
import { confusion, possibleConfusion } from './wording/confusions';
import { listCount, ordinalGap } from './wording/enumerations';
import { cutOff, deForDi, doubledParticle, jiShi, noSubject, sinceWithoutYilai } from './wording/grammar';
import { likelyWord } from './wording/likely-word';
import { lexiconTerm } from './wording/lexicon-terms';
import { doubleNegation, meetingTwice, redundant } from './wording/redundant';
import { repeatedWord } from './wording/repeats';
import { ruRen } from './wording/ru-ren';
import { variantWord, wrongWord } from './wording/wrong-words';
import { patientName } from './names/patient-names';
import { knownPersonTitle } from './names/person-titles';
import { unitAliasInHeadline, unitNearMiss } from './names/unit-names';
import { leadWithoutFacts, longHeadline, longParagraph, longSentence } from './length/readability';
import { bookMarksDiffer } from './between/book-marks';
import { headlineNumber, headlineWording } from './between/headline-wording';
import { ordinalsDiffer, sameHeadline, titlesDiffer } from './between/in-issue';
import { namesAlike, namesAlikeInIssue } from './between/names-alike';
import { oneCharacter } from './between/one-character';
import { repeatedTail, sameParagraph } from './between/repeated-text';
import { unitNamesDiffer } from './between/unit-names';

/** Every rule of the house, in the order in which docs/checks.md shows them. */
export const allRules: readonly Rule[] = [
  angleBookMarks,
  bookMarksOnEvent,
  middleDot,
  hyphenBetweenChinese,
  dashShape,
  oneForDash,
  doubledMark,
  manyExclamations,
  interrobang,
  ellipsisShape,
  ellipsisWithDeng,
  halfWidthMark,
  halfWidthBrackets,
  commaBetweenQuotes,
  commaBeforeDeng,
  periodInList,
  colonTwice,
  firstThenComma,
  bracketedOrdinal,
  arabicOrdinal,
  markAtStart,
  noMarkAtEnd,
  headlineEnd,
  labelRunIn,
  straightQuotes,
  markBeforeClosing,
  unbalanced,
  nestedQuotes,
  blankInChinese,
  blankAtNumber,
  blankAtMark,
  fullWidthLatin,
  invisible,
  lostCharacter,
  emoji,
  andForHe,
  markdown,
  lookAlikeDigit,
  mixedDate,
  hourTwice,
  shortYear,
  zeroInYear,
  vagueAndExact,
  adjacentNumbers,
  estimateTwice,
  decreaseByTimes,
  erForLiang,
  percentRange,
  asciiTilde,
  mixedNumber,
  bareDecimal,
  rateOverHundred,
  festivalOrdinal,
  futureDate,
  staleNews,
  invalidDate,
  invalidTime,
  wrongWeekday,
  dateOrder,
  confusion,
  possibleConfusion,
  likelyWord,
  lexiconTerm,
  ordinalGap,
  listCount,
  jiShi,
  sinceWithoutYilai,
  cutOff,
  deForDi,
  doubledParticle,
  noSubject,
  redundant,
  meetingTwice,
  doubleNegation,
  repeatedWord,
  ruRen,
  wrongWord,
  variantWord,
  patientName,
  knownPersonTitle,
  unitNearMiss,
  unitAliasInHeadline,
  longSentence,
  longParagraph,
  longHeadline,
  leadWithoutFacts,
  bookMarksDiffer,
  headlineWording,
  headlineNumber,
  sameHeadline,
  titlesDiffer,
  ordinalsDiffer,
  namesAlike,
  namesAlikeInIssue,
  oneCharacter,
  repeatedTail,
  sameParagraph,
  unitNamesDiffer,
];
