/** Clipboards made by hand after what Word and WeChat put there: for tests. */

export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal { margin:0cm; font-family:"等线"; } --></style></head><body lang=ZH-CN style='tab-interval:21.0pt'>
<!--StartFragment--><h1 align=center><span style='font-family:方正小标宋简体'>一缸雪菜，腌进四门课<o:p></o:p></span></h1>
<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体'>　　小雪节气前，柳荫路小学四年级的学生为</span><b><span
lang=EN-US>一缸雪菜</span></b><span style='color:red'>忙了两周。</span><o:p></o:p></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><b>称盐也是数学</b></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>数学课称盐</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>科学课看发酵</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape></v:shape><![endif]--><img width=300 src="file:///C:/Temp/clip_image001.png"></p>
<p class=MsoNormal>学校有&nbsp;3&nbsp;口大缸 &amp; 12 个班。</p><!--EndFragment--></body></html>`;

export const fromWeChat = `<section data-role="outer" style="font-size:16px;"><section style="text-align:center;"><section style="display:inline-block;background:#ffca00;"><strong><span style="font-size:18px;">操场边的老榆树</span></strong></section></section>
<section style="line-height:1.75em;"><p style="text-indent:2em;"><span style="letter-spacing:1px;">昨天下午，</span><span>一棵老榆树搬了家。</span></p>
<p><img data-src="https://mmbiz.example/1" data-ratio="0.66"/></p><section><section><p>搬树用了三个小时，详见<a href="https://school.example/tree" data-linktype="2">校园网</a>。</p></section></section>
<p><br></p><img src="data:image/gif;base64,R0lGOD"></section><mp-style-type data-value="3"></mp-style-type><section style="display:none">统计</section><p>文字：林见秋</p></section>`;
