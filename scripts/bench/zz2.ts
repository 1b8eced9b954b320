import { commonWords } from '@/lib/checks/rules/wording/word-lists/common-words';
import { confusedWith } from '@/lib/checks/rules/wording/word-lists/confusion-sets';
import { readFileSync } from 'node:fs';
const dict=readFileSync('/work/main/node_modules/@node-rs/jieba/dict.txt','utf8').split('\n').map(l=>l.split(' '));
const text=dict.map(d=>d[0]).join('\n'); const freq=new Map(dict.map(d=>[d[0],+d[1]!]));
const out:string[]=[]; let n=0;
for(const w of new Set(commonWords.trim().split(/\s+/))){ if(!freq.has(w)) console.log('not a word',w);
 for(let i=0;i<w.length;i++) for(const c of confusedWith(w[i]!)){ const x=w.slice(0,i)+c+w.slice(i+1); n++;
  if(text.includes(x)) out.push(x); 
  else { // suffix of words + prefix of words : risk when first char ends & second char begins common words
  }}}
console.log(n,out.length,out.join(' '));
