import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function IssuesLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['issues']}>{children}</AreaWords>;
}
