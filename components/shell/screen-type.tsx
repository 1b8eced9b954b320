import { preload } from 'react-dom';

type ScreenTypeProps = {
  /** the script that brings all other type */
  script: string;
  /** of all type, part of its addresses */
  version: string;
  /** what the build made: the characters that every screen says */
  first: { face: string; address: string; code: string } | null;
  nonce: string | undefined;
};

/** The type of a screen: what every screen says comes with the page, the rest as it is shown. Belongs in the head. */
export function ScreenType({ script, version, first, nonce }: ScreenTypeProps) {
  if (first) preload(first.address, { as: 'font', type: 'font/woff2', crossOrigin: '' });
  return (
    <>
      {first && (
        <style>{`@font-face{font-family:"Noto Sans SC";font-weight:400;font-display:swap;src:url("${first.address}") format("woff2")}`}</style>
      )}
      {/* before anything is drawn: what this browser has already is put in at once */}
      <script
        src={script}
        nonce={nonce}
        data-version={version}
        data-first={JSON.stringify(first ? [[first.face, first.code]] : [])}
      />
    </>
  );
}
