// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.lang.parsing;

import org.eclipse.xtext.util.OnChangeEvictingCache;

import jakarta.inject.Singleton;

/** What Xtext keeps of each file while it is unchanged: a few values, for which it would reserve a table of 4 KB. */
@Singleton
public class SmallCaches extends OnChangeEvictingCache {

	private static final int VALUES = 8;

	@Override
	protected CacheAdapter createCacheAdapter() {
		return new CacheAdapter(VALUES);
	}
}
