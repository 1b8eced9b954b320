import { expect, test } from 'vitest';
import { isBegun, isMadeUp, isSignedOff, type PageState, pageStates, signatureCanFall } from './states';

test.each<[string, (state: PageState) => boolean, PageState[]]>([
  ['begun', isBegun, ['composing', 'proof1', 'proof2', 'proof3', 'ready', 'signed', 'released']],
  ['made up', isMadeUp, ['ready', 'signed', 'released']],
  ['signed off', isSignedOff, ['signed', 'released']],
  ['under a signature that can fall', signatureCanFall, ['signed']],
])('a page is %s', (_, is, states) => expect(pageStates.filter(is)).toEqual(states));
