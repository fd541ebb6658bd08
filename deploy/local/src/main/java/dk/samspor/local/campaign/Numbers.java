package dk.samspor.local.campaign;

import static dk.samspor.local.campaign.Invariant.IN_ORDER;

import dk.samspor.local.campaign.Invariant.Broken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every case numbers what it tells: 1, 2, 3 … in the out-tray and on the topic alike. */
record Numbers(Books books) {

  List<Broken> broken() {
    var broken = new ArrayList<Broken>();
    var written = inOutTray(broken);
    onTopics(written, broken);
    return broken;
  }

  private Map<UUID, Integer> inOutTray(List<Broken> broken) {
    var last = new HashMap<UUID, Integer>();
    for (var told : books.told()) {
      if (told.seq() != last.merge(told.caseId(), 1, Integer::sum)) {
        broken.add(new Broken(IN_ORDER, "the out-tray of " + told.service() + " has number " + told.seq() + " of " + told.caseId()
            + " as its " + last.get(told.caseId()) + ". event"));
      }
      if (!told.markedSent()) broken.add(new Broken(IN_ORDER, told.type() + " of " + told.caseId() + " was never marked sent"));
    }
    return last;
  }

  /** A letter may be sent again, which readers notice by its number; but none may overtake or be missing. */
  private void onTopics(Map<UUID, Integer> written, List<Broken> broken) {
    var last = new HashMap<UUID, Integer>();
    for (var sent : books.sent()) {
      int before = last.getOrDefault(sent.caseId(), 0);
      if (sent.seq() > before + 1) {
        broken.add(new Broken(IN_ORDER, "on the topic number " + sent.seq() + " of " + sent.caseId() + " comes after " + before));
      }
      last.put(sent.caseId(), Math.max(before, sent.seq()));
    }
    written.forEach((caseId, number) -> {
      if (!number.equals(last.get(caseId))) {
        broken.add(new Broken(IN_ORDER, "of " + caseId + " " + number + " events were written, and " + last.getOrDefault(caseId, 0) + " sent"));
      }
    });
  }
}
