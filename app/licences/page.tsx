import { LicenceList } from '@/components/sign-in/licence-list';
import { licences } from '@/lib/server/licences';
import { publicPage } from '@/lib/server/web/desk-page';

export default publicPage(async () => <LicenceList {...licences()} />);
