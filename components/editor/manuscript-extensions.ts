import { Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { UndoRedo } from '@tiptap/extensions/undo-redo';

/**
 * The manuscript's own schema, to the letter: what lib/manuscript does not allow cannot even be
 * typed here. No nested lists, no numbers that start elsewhere, no attributes at all.
 */
const Subhead = Node.create({
  name: 'subhead',
  group: 'block',
  content: 'text*',
  marks: 'bold',
  defining: true,
  parseHTML: () => [{ tag: 'h3' }],
  renderHTML: () => ['h3', 0],
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-1': () => this.editor.commands.toggleNode('subhead', 'paragraph'),
      // a subhead is one line: what follows is text
      Enter: () => this.editor.isActive('subhead') && this.editor.chain().splitBlock().setNode('paragraph').run(),
      Backspace: () => {
        const { empty, $from } = this.editor.state.selection;
        return (
          empty &&
          $from.parentOffset === 0 &&
          this.editor.isActive('subhead') &&
          this.editor.commands.setNode('paragraph')
        );
      },
    };
  },
});

const PlainParagraph = Paragraph.extend({
  content: 'text*',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.splitBlock() };
  },
});

const OneToN = OrderedList.extend({ addAttributes: () => ({}), addInputRules: () => [] });
const Item = ListItem.extend({ content: 'paragraph+' });
const Bullets = BulletList.extend({ addInputRules: () => [] });

export function manuscriptExtensions(placeholder: string) {
  return [
    Document,
    PlainParagraph,
    Text,
    Bold.extend({ addInputRules: () => [], addPasteRules: () => [] }),
    Subhead,
    Bullets,
    OneToN,
    Item,
    ListKeymap,
    UndoRedo.configure({ depth: 300 }),
    Placeholder.configure({ placeholder }),
  ];
}
