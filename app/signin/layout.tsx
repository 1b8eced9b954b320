import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function SigninLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['signIn']}>{children}</AreaWords>;
}
