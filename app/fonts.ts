// 黑体 speaks for the tool, 宋体 for what will be printed, 楷体 for kicker, subtitle and byline.
// Cut into subsets by unicode-range: a screen fetches only the characters it shows.
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/500.css';
import '@fontsource/noto-sans-sc/700.css';
import '@fontsource/noto-sans-sc/900.css';
import '@fontsource/noto-serif-sc/400.css';
import '@fontsource/noto-serif-sc/600.css';
import '@fontsource/noto-serif-sc/700.css';
import '@fontsource/noto-serif-sc/900.css';
import 'lxgw-wenkai-webfont/lxgwwenkai-regular.css';
