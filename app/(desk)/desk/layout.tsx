import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function DeskLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['desk', 'reports', 'issues', 'mine', 'signIn']}>{children}</AreaWords>;
}
