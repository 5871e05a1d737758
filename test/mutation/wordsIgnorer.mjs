/** Words for people in both languages are no code: what they say is read, and no test repeats it. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const LANGUAGES = 'vi,en';

const words = {
  shouldIgnore({ node }) {
    if (node.type !== 'ObjectExpression') return undefined;
    const names = node.properties.map(({ key }) => key?.name);
    return names.join() === LANGUAGES ? 'words for people' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', words)];
