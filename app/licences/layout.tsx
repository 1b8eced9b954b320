import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function LicencesLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['account']}>{children}</AreaWords>;
}
