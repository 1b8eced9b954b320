'use client';

import dynamic from 'next/dynamic';

/** 改稿 with all that it needs: fetched when a report is opened to be changed, not to be read. */
export const EditDeskLater = dynamic(() => import('./edit-desk').then(({ EditDesk }) => EditDesk));
