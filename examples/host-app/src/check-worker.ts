import '@tongjie/editor/check-worker';
