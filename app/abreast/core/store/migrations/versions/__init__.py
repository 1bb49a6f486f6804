"""One file a step, numbered. A step that was released is never edited: somebody's history stands between two of them."""
