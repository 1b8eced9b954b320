import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function MineLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['mine', 'signIn']}>{children}</AreaWords>;
}
