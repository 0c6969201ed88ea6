import { Node } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import type { Live } from '../../../../../domain/rich-text';
import { LIVE_DATA, liveData } from '../../paste/live-from';
import { Chip } from './chip';
import type { LiveRoom } from './live-room';

/** Name of the one attribute, which holds what the plan keeps of a live figure or a mention, whole. */
const KEPT = 'kept';

/** What is kept of a node of the editor that follows a record, without its marks; null for any other node. */
export function liveOf(node: DocNode): Live | null {
  const { name } = node.type;
  if (name !== 'figure' && name !== 'mention') return null;
  // Only attrsOf fills the attribute, with what the schema of plans holds.
  return { type: name, attrs: node.attrs[KEPT] as Live['attrs'] } as Live;
}

/** The attributes of the editor's node. */
export function attrsOf({ attrs }: Live): Record<string, unknown> {
  return { [KEPT]: attrs };
}

interface LiveOptions {
  /** Null where nothing is shown: where only the schema counts. */
  readonly room: LiveRoom | null;
}

function liveNode(name: Live['type']) {
  return Node.create<LiveOptions>({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    addOptions() {
      return { room: null };
    },
    addAttributes() {
      return { [KEPT]: { default: null, rendered: false } };
    },
    renderText({ node }) {
      return printed(this.options.room, node);
    },
    renderHTML({ node }) {
      const { room } = this.options;
      const live = liveOf(node);
      const data = live === null ? {} : { [LIVE_DATA]: liveData(room?.planId ?? '', live) };
      return ['span', data, printed(room, node)];
    },
    addNodeView() {
      const { room } = this.options;
      if (room === null) return null;
      return ({ node, getPos, editor }) => {
        const live = liveOf(node);
        if (live === null) throw new Error(`Broken invariant: a chip for a ${node.type.name}`);
        const chip = new Chip(live, room, () => editor.isEditable, getPos);
        return {
          dom: chip.dom,
          update: (next) => {
            const now = next.type.name === name ? liveOf(next) : null;
            if (now !== null) chip.show(now);
            return now !== null;
          },
          ignoreMutation: () => true,
          destroy: () => {
            chip.destroy();
          },
        };
      };
    },
  });
}

function printed(room: LiveRoom | null, node: DocNode): string {
  const live = liveOf(node);
  if (live === null) return '';
  return room?.printed(live) ?? live.attrs.was;
}

/** A figure that follows its record. */
export const Figure = liveNode('figure');
/** A record by its name. */
export const Mention = liveNode('mention');
