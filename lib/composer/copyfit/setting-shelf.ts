import type { Setting } from './setting';

/** Keeps the best settings of each height, of different kinds: neighbours on the page decide which kind suits. */
export class SettingShelf {
  readonly byHeight: (Setting[] | undefined)[] = [];
  private readonly keys: number[][] = [];
  private static readonly KEPT = 6;

  /** What makes settings different in kind: headline over all columns, box, headline size, width of the first photo. */
  static key(whole: boolean, box: boolean, size: number, photoColumns: number): number {
    return ((size * 8 + photoColumns) * 2 + (box ? 1 : 0)) * 2 + (whole ? 1 : 0);
  }

  /** Whether a setting of at least this cost could find a place. */
  wants(lines: number, key: number, cost: number): boolean {
    if (cost === Number.POSITIVE_INFINITY) return false;
    const settings = this.byHeight[lines];
    if (!settings) return true;
    const same = (this.keys[lines] as number[]).indexOf(key);
    if (same >= 0) return cost < (settings[same] as Setting).cost;
    return settings.length < SettingShelf.KEPT || cost < (settings.at(-1) as Setting).cost;
  }

  add(key: number, setting: Setting): void {
    if (!this.wants(setting.lines, key, setting.cost)) return;
    const settings = this.byHeight[setting.lines] ?? [];
    const keys = this.keys[setting.lines] ?? [];
    this.byHeight[setting.lines] = settings;
    this.keys[setting.lines] = keys;
    const same = keys.indexOf(key);
    if (same >= 0) {
      settings.splice(same, 1);
      keys.splice(same, 1);
    }
    let at = settings.length;
    while (at > 0 && (settings[at - 1] as Setting).cost > setting.cost) at--;
    settings.splice(at, 0, setting);
    keys.splice(at, 0, key);
    if (settings.length > SettingShelf.KEPT) {
      settings.length = SettingShelf.KEPT;
      keys.length = SettingShelf.KEPT;
    }
  }
}
