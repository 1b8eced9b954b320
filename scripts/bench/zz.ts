import { jiebaCosts } from '../jieba-costs';
import { injectionsOf } from './checks-recall';
import { readPassage } from '@/lib/checks/passage';
import { cheapestReading } from '@/lib/checks/segmentation/cheapest-reading';
import { confusedWith } from '@/lib/checks/rules/wording/word-lists/confusion-sets';
import { inventedReports, bodyOf } from './texts/invented-reports';
import { readFileSync } from 'node:fs';
const words = jiebaCosts();
function gains(text:string){ const out:any[]=[]; const p=readPassage('paragraph',text);
 for(const m of p.bare.matchAll(/[一-龥]{2,400}/g)){ const c=m[0]; const r=cheapestReading(c,words);
  for(let i=0;i<c.length;i++){ let best:any=null; for(const ch of confusedWith(c[i]!)){ const multi=r.costWith(i,ch); 
     if(!best||multi<best.cost) best={ch,cost:multi}; }
   let single:any=null; for(const ch of confusedWith(c[i]!)){ const k=r.costAlone(i,ch); if(!single||k<single.cost) single={ch,cost:k}; }
   if(best&&single.cost<best.cost) best={...single,alone:true};
   if(best){ const own=r.costWith(i,c[i]!); out.push({at:m.index!+i, gain:r.cost-best.cost, alone:!!best.alone, inWord: own<=r.cost+1e-9, ch:best.ch, ctx:c.slice(Math.max(0,i-4),i)+'['+c[i]+']'+c.slice(i+1,i+5)}); } } }
 return {out,places:p.places}; }
const inj=injectionsOf('shape or sound');
const clean=[...inventedReports.flatMap(r=>r.paragraphs), ...['a','b','c'].flatMap(p=>readFileSync(`/work/shared/pages/page-${p}.txt`,'utf8').split('\n'))];
const cg=clean.flatMap(t=>gains(t).out);
const ig=inj.map(x=>{const g=gains(x.after).out; const o=g.filter(y=>y.at===x.offset); return {x,g:o[0]}});
for(const T of [3.5,4,4.5,5]) for(const S of [4,4.5,5,5.5,6,7,9]){ const ok=(g:any)=>g&&g.gain>=(g.alone?S:T);
  const rec=ig.filter(({g})=>ok(g)).length; const fp=cg.filter(ok).length; console.log(T,S,(rec/6).toFixed(1)+'%',fp); }
console.log(cg.filter(g=>g.gain>=3.4&&g.alone).map(g=>g.ctx+g.ch+g.gain.toFixed(1)+(g.inWord?'w':'')).join('  '));
console.log(cg.filter(g=>g.gain>=3).map(g=>g.ctx+g.ch+g.gain.toFixed(1)+(g.inWord?'w':'')).join('  '));
console.log(ig.filter(({g})=>!g||g.gain<4).slice(0,90).map(({x,g})=>x.before.slice(x.offset-3,x.offset)+'['+x.before[x.offset]+'→'+x.after[x.offset]+']'+x.before.slice(x.offset+1,x.offset+4)+(g?g.ch+g.gain.toFixed(1)+(g.inWord?'w':''):'-')).join('  '));
