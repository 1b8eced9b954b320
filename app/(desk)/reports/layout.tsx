import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function ReportsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['reports', 'desk', 'issues', 'mine', 'signIn']}>{children}</AreaWords>;
}
