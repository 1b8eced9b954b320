import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function SecondFactorLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['account', 'settings']}>{children}</AreaWords>;
}
