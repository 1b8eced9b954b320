import { LicencesSheet } from '@/components/sign-in/licences-sheet';
import { licences } from '@/lib/server/licences';
import { publicPage } from '@/lib/server/web/desk-page';

export default publicPage(async () => <LicencesSheet {...licences()} />);
