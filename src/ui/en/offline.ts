/** Reading offline: the page that stores the wiki, and the mark in the foot of the others. */
export const offline = {
  offline: {
    title: 'Read offline',
    intro:
      'Pages that you have read stay readable without a connection. You can also store all of this wiki in this browser, search included.',
    heading: 'Store the whole wiki',
    size: '{files} files, {size}.',
    noRoom: 'The browser has room for {size} only.',
    save: 'Save this wiki for offline reading',
    goOn: 'Go on',
    check: 'Look for a newer version',
    stop: 'Stop, and forget what was fetched',
    remove: 'Remove what is stored',
    progress: '{done} of {files} files, {size} of {all}',
    progressLabel: 'Stored so far',
    stored: '{files} files, {size}; version {version}.',
    nothing: 'Nothing is stored but the pages that you have read.',
    saving: 'Storing. You may read on, or close this page: it goes on when you come back.',
    renewing: 'A newer version is being fetched. Until it is whole, you read the stored one.',
    whole: 'All of this wiki is stored. It can be read and searched without a connection.',
    renewed: 'A newer version is stored. Every page that you open from now on is of it.',
    offline: 'There is no connection. What was fetched is kept; it goes on when there is one.',
    changing: 'The site is being changed at this moment. What was fetched is kept; go on later.',
    full: 'The browser has no more room. Free some, or remove what is stored.',
    altered:
      'The server sends other bytes than were built, so the copy could not be relied on. It was not stored.',
    refused: 'This browser does not allow to store anything for this site.',
    missing: 'Without a connection this page cannot be read, because it is not stored:',
    visited: 'Pages stored because you read them',
    fromDisk: 'You have opened this wiki from disk: all of it is on your own machine already.',
    noscript: 'Storing needs JavaScript.',
    decimal: '.',
    zip: 'As files',
    zipText:
      'All of this wiki in one file. Unpack it and open index.html by double-click: everything works from disk, the search too.',
    zipLink: 'Download {name}',
    install:
      'The browser’s menu offers to install this wiki, so that it has an icon and a window of its own.',
    marks: {
      page: 'Page stored for offline',
      whole: 'Wiki stored for offline',
      saving: 'Storing: {n} %',
      renewed: 'Newer version stored',
    },
  },
};
