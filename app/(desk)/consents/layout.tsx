import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function ConsentsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['consents', 'mine', 'settings']}>{children}</AreaWords>;
}
