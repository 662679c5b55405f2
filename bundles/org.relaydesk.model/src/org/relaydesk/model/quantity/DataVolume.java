// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model.quantity;

/** An amount of data, exact in bytes; never negative. */
public record DataVolume(long bytes) implements Comparable<DataVolume> {

	public static final DataVolume ZERO = new DataVolume(0);

	public DataVolume {
		if (bytes < 0) {
			throw new IllegalArgumentException("negative volume");
		}
	}

	public DataVolume plus(DataVolume other) {
		return new DataVolume(Math.addExact(bytes, other.bytes));
	}

	public DataVolume times(long factor) {
		return new DataVolume(Math.multiplyExact(bytes, factor));
	}

	@Override
	public int compareTo(DataVolume other) {
		return Long.compare(bytes, other.bytes);
	}

	/** IEC units when they are whole ({@code 4 GiB}), otherwise SI ({@code 20 TB}), exactly. */
	@Override
	public String toString() {
		String[] prefixes = { "KiB", "MiB", "GiB", "TiB" };
		for (int i = prefixes.length; bytes != 0 && i > 0; i--) {
			if (bytes % (1L << 10 * i) == 0 && bytes % 1_000_000 != 0) {
				return (bytes >> 10 * i) + " " + prefixes[i - 1];
			}
		}
		return SiText.of(bytes, "B");
	}
}
