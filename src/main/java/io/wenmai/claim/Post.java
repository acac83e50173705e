package io.wenmai.claim;

import io.wenmai.mention.Name;

/** Titles at an organisation. */
record Post(Name org, RoleWords.Titles titles) {}
