// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.model;

import java.time.LocalDate;
import java.util.Optional;

/** A board's vote for a phase; it also covers later phases that require no approval themselves. */
public record Approval(Phase phase, Optional<String> by, Optional<Located<LocalDate>> on, Optional<String> minutes, Origin origin) {
}
