import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function ForgottenLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['account', 'settings']}>{children}</AreaWords>;
}
