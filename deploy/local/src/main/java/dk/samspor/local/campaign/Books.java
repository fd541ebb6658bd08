package dk.samspor.local.campaign;

import dk.samspor.local.Service;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands in the four databases and on the topics when everything has come to rest.
 *
 * @param history every line of every case's history
 * @param told the out-trays, in the order of their writing
 * @param sent the letters on the topics, partition by partition, in the order of their offsets
 * @param kept reporting's event store
 * @param audits the audit rows of requests, one for each case in them
 * @param effects of each deed that a neighbour acts on: the cases the neighbours acted on, once per time
 * @param answers the keys of the first answers kept for repeats
 * @param letters the ids of the letters that became training plans
 * @param dead letters that could not be handled
 */
record Books(List<Line> history, List<Told> told, List<Sent> sent, List<Kept> kept, List<AuditRow> audits,
    Map<Deed, List<UUID>> effects, List<Answer> answers, List<String> letters, List<String> dead) {

  record Line(Service service, UUID caseId, String act, String actor) {
    boolean bySomebody() {
      return !actor.startsWith("service:");
    }
  }

  /** @param content a digest of data and circumstances, written the same way for {@link Kept} */
  record Told(Service service, UUID event, String type, UUID caseId, int seq, boolean markedSent, String content) {}

  record Sent(UUID event, UUID caseId, int seq) {}

  record Kept(UUID event, String content) {}

  record AuditRow(Service service, String operation, String outcome, UUID caseId) {}

  record Answer(Service service, String operation, String key) {}
}
