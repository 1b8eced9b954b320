import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function ApprovalsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['mine']}>{children}</AreaWords>;
}
