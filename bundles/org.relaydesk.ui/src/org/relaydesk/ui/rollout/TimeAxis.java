// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.ui.rollout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.relaydesk.model.Phase;

/**
 * Where dates stand from left to right: time runs evenly within each phase, and each phase is wide enough for its name. Before the first
 * phase and after the last there is some room.
 */
final class TimeAxis {

	private static final double BEFORE = 60;
	private static final double NARROWEST = 120;
	private static final double ROOM = 360;
	private static final double LAST = 180;
	/** How many days the room before the first phase stands for. */
	private static final long DAYS_BEFORE = 90;

	private final List<Phase> phases;
	private final List<Double> starts = new ArrayList<>();
	private final double end;

	/** @param phases at least one */
	TimeAxis(List<Phase> phases, double left) {
		this.phases = phases;
		long days = Math.max(1, ChronoUnit.DAYS.between(phases.getFirst().begins(), phases.getLast().begins()));
		double x = left + BEFORE;
		for (int i = 0; i < phases.size(); i++) {
			starts.add(x);
			x += i + 1 < phases.size() ? NARROWEST + ROOM * ChronoUnit.DAYS.between(phases.get(i).begins(), phases.get(i + 1).begins()) / days : LAST;
		}
		end = x;
	}

	double start(int phase) {
		return starts.get(phase);
	}

	/** Where a phase ends: where the next one begins, or else the axis. */
	double end(int phase) {
		return phase + 1 < starts.size() ? starts.get(phase + 1) : end;
	}

	double width() {
		return end;
	}

	/** Never outside of the axis. */
	double at(LocalDate date) {
		int phase = phases.size() - 1;
		while (phase >= 0 && phases.get(phase).begins().isAfter(date)) {
			phase--;
		}
		if (phase < 0) {
			long days = Math.min(DAYS_BEFORE, ChronoUnit.DAYS.between(date, phases.getFirst().begins()));
			return starts.getFirst() - BEFORE * days / DAYS_BEFORE;
		}
		double length = phase + 1 < phases.size() ? ChronoUnit.DAYS.between(phases.get(phase).begins(), phases.get(phase + 1).begins()) : 365;
		return Math.min(end, starts.get(phase) + (end(phase) - starts.get(phase)) * ChronoUnit.DAYS.between(phases.get(phase).begins(), date) / length);
	}
}
