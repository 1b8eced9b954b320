import { DoorFrame } from '@/components/sign-in/door-frame';
import { ForgottenForm } from '@/components/sign-in/forgotten-form';
import { publicName } from '@/lib/server/newspaper/public-name';
import { lettersCanLink } from '@/lib/server/auth/link-letter';
import { publicPage } from '@/lib/server/web/desk-page';
import { chooseLocale } from '../(desk)/frame-actions';
import { forgottenAction } from './actions';

export default publicPage(async () => (
  <DoorFrame newspaper={await publicName()} chooseLocale={chooseLocale}>
    <ForgottenForm mail={await lettersCanLink()} ask={forgottenAction} />
  </DoorFrame>
));
