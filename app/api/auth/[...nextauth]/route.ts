import NextAuth from 'next-auth';
import { authOptions } from '@/lib/server/auth/options';
import { publicRoute } from '@/lib/server/web/route';

const handle = publicRoute((request, params) => NextAuth(request as never, { params } as never, authOptions()));

export { handle as GET, handle as POST };
