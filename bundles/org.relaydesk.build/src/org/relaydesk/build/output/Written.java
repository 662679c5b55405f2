// SPDX-License-Identifier: EPL-2.0
package org.relaydesk.build.output;

import java.util.List;

import org.relaydesk.analysis.Message;

/**
 * What a run did to the output folder.
 *
 * @param removed paths of the orphans that were removed
 * @param healed sentences about what an earlier, interrupted run had left and was put right first
 */
public record Written(Comparison comparison, List<String> removed, Manifest manifest, List<Message> healed) {
}
