import type { ReactNode } from 'react';
import './copy-text.css';

/** Running text of 34 字 a line. The children are paragraphs, subheads and photos. */
export function CopyText({ children }: { children: ReactNode }) {
  return (
    <div className="copy-text" lang="zh-CN">
      {children}
    </div>
  );
}
