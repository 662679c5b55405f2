// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.picture;

import java.util.List;
import java.util.Optional;

import org.relaydesk.pictures.Picture;

/**
 * A picture and the things in it that can be reached with pointer and keys.
 *
 * @param spots in the order of the keys; what lies above comes later
 */
public record Figure<T>(Picture picture, List<Spot<T>> spots) {

	/**
	 * A thing in the picture, in its coordinates.
	 *
	 * @param name what a screen reader and the tool tip say
	 * @param target what it stands for
	 */
	public record Spot<T>(double x, double y, double width, double height, String name, T target) {

		boolean contains(double px, double py) {
			return x <= px && px < x + width && y <= py && py < y + height;
		}
	}

	/** The uppermost thing at a point. */
	Optional<Spot<T>> at(double x, double y) {
		return spots.reversed().stream().filter(spot -> spot.contains(x, y)).findFirst();
	}
}
