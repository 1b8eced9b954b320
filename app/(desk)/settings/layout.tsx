import type { ReactNode } from 'react';
import { AreaWords } from '@/components/shell/area-words';

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['settings', 'consents']}>{children}</AreaWords>;
}
