import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pagefindStep, removeAll, writeFiles, writeTexts } from './peer-files.ts';
import type { Tool } from './tool.ts';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Description }}"></head>
<body><nav><a href="/">Home</a></nav><main data-pagefind-body><h1>{{ .Title }}</h1>
<table>{{ range $key, $value := .Params }}<tr><th>{{ $key }}</th><td>{{ $value }}</td></tr>{{ end }}</table>
{{ .Content }}</main></body></html>
`;
const LIST = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav><a href="/">Home</a></nav><h1>{{ .Title }}</h1>
{{ $pages := .Paginate .RegularPagesRecursive }}
<ul>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.published }}</li>{{ end }}</ul>
{{ with $pages.Next }}<a href="{{ .URL }}">Next</a>{{ end }}</body></html>
`;
const CONFIG = `baseURL = "/"
title = "Quarry Notes"
paginate = 200
[taxonomies]
tag = "tags"
`;

/** Hugo as its package gives it, a template for texts and one for lists, and Pagefind's command after it. */
export const hugo: Tool = {
  id: 'hugo',
  name: 'Hugo + Pagefind',
  open(corpus, folder) {
    const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    if (error) throw new Error('there is no hugo on this machine (apt install hugo)');
    const version = /v\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '';
    hugo.name = `Hugo ${version} + Pagefind`;
    writeFiles(folder, {
      'config.toml': CONFIG,
      'layouts/_default/single.html': PAGE,
      'layouts/_default/list.html': LIST,
    });
    writeTexts(corpus, join(folder, 'content'), 'md');
    const out = join(folder, 'public');
    const args = ['--quiet', '--source', folder, '--destination', out];
    return {
      steps: [{ part: 'site', command: 'hugo', args, cwd: folder }, pagefindStep(out, folder)],
      out,
      clean: () => removeAll(out, join(folder, 'resources')),
    };
  },
};
