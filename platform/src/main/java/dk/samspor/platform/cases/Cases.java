package dk.samspor.platform.cases;

import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.PlatformCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The cases of one kind. The only way to open, read and change them, so that access, version, journal and audit cannot
 * be forgotten. Works inside an {@code @Access} call or a letter handler, which own the transaction.
 */
public abstract class Cases<C extends Case<?, ?>> implements PanacheRepositoryBase<C, UUID> {

  private final Class<C> type;

  @Inject
  OwnDesks ownDesks;

  @Inject
  Circumstances circumstances;

  @Inject
  Journal journal;

  protected Cases(Class<C> type) {
    this.type = type;
  }

  /** A new case: stored, and the subject of the answer. */
  public C open(C fresh) {
    persist(fresh);
    flushForCaller();
    journal.subject(fresh);
    return fresh;
  }

  /** A case of the caller's own; another's does not exist for him: 404 NOT_FOUND. */
  public C get(UUID id) {
    var found = mine(id);
    journal.subject(found.value());
    return found.value();
  }

  /** Changes a case of the caller's own, if the caller has the part and has read the newest version. */
  public C change(UUID id, Consumer<? super C> act) {
    var found = mine(id);
    if (!circumstances.over().isEmpty() && found.parts().stream().noneMatch(circumstances.over()::contains)) {
      throw PlatformCode.NOT_YOUR_PART.refuse();
    }
    requireNewest(found.value());
    return changed(found.value(), act);
  }

  /** A neighbour's letter changes a case of this service. */
  public C changeByLetter(UUID id, Consumer<? super C> act) {
    if (!circumstances.byLetter()) {
      throw new IllegalStateException("only a letter changes a case without a caller");
    }
    return changed(find(id).orElseThrow(PlatformCode.NOT_FOUND::refuse), act);
  }

  /** Unchecked look-up for letter handlers. */
  public Optional<C> find(UUID id) {
    return Optional.ofNullable(findById(id));
  }

  /** The caller's own cases, oldest first. */
  public Page<C> page(PageRequest request, Filter... filters) {
    var wanted = Arrays.stream(filters).filter(filter -> filter.value() != null).toList();
    Map<String, Object> values = authorities();
    var query = new StringBuilder("from " + type.getName() + " c where c.id in (select d.caseId from Desk d where d.authority in ("
        + placeholders(values) + ")" + onTheDesk(wanted) + ")");
    if (request.after() != null) {
      query.append(" and c.id > :after");
      values.put("after", request.after());
    }
    narrow(query, values, wanted);
    return page(query.append(" order by c.id").toString(), values, request.limit());
  }

  /**
   * All of the caller's own that have these values, in no order. For values that few cases share and an index finds: a page
   * would walk through the whole desk in its order to meet them.
   */
  public List<C> sharing(Filter... filters) {
    Map<String, Object> values = authorities();
    var query = new StringBuilder("select c from " + type.getName() + " c where exists (select 1 from Desk d where d.caseId = c.id and d.authority in ("
        + placeholders(values) + "))");
    narrow(query, values, List.of(filters));
    var question = getEntityManager().createQuery(query.toString(), type);
    values.forEach(question::setParameter);
    List<C> found = question.getResultList();
    found.forEach(journal::seen);
    return found;
  }

  /** The desk knows the status too: of ten years of closed cases none is read to find the open ones. */
  private static String onTheDesk(List<Filter> wanted) {
    return IntStream.range(0, wanted.size()).filter(i -> wanted.get(i).attribute().equals("status")).mapToObj(i -> " and d.status = :f" + i)
        .collect(Collectors.joining());
  }

  private static void narrow(StringBuilder query, Map<String, Object> values, List<Filter> filters) {
    for (int i = 0; i < filters.size(); i++) {
      query.append(" and c.").append(filters.get(i).attribute()).append(" = :f").append(i);
      values.put("f" + i, filters.get(i).value());
    }
  }

  private Page<C> page(String query, Map<String, Object> values, int limit) {
    var rows = getEntityManager().createQuery("select c " + query, type).setMaxResults(limit + 1);
    values.forEach(rows::setParameter);
    var found = rows.getResultList();
    boolean more = found.size() > limit;
    List<C> items = more ? found.subList(0, limit) : found;
    items.forEach(journal::seen);
    return new Page<>(items, more ? PageRequest.cursorAfter(items.getLast().id()) : null);
  }

  private C changed(C value, Consumer<? super C> act) {
    act.accept(value);
    flushForCaller();
    journal.subject(value);
    return value;
  }

  /**
   * The view a caller gets shows the new version, and a lost race shows itself here. Letters come in batches and are
   * flushed once at the end: a flush for each would look at every case of the batch again.
   */
  private void flushForCaller() {
    if (!circumstances.byLetter()) {
      flush();
    }
  }

  private void requireNewest(C value) {
    String ifMatch = circumstances.ifMatch();
    if (ifMatch == null || ifMatch.isBlank()) {
      throw PlatformCode.IF_MATCH_REQUIRED.refuse();
    }
    if (!Etag.named(ifMatch, value.version())) {
      throw PlatformCode.STALE_VERSION.refuse();
    }
  }

  private Mine<C> mine(UUID id) {
    var mine = authorities();
    var query = getEntityManager()
        .createQuery("select c, d.part from " + type.getName() + " c join Desk d on d.caseId = c.id"
            + " where c.id = :id and d.authority in (" + placeholders(mine) + ")", Object[].class)
        .setParameter("id", id);
    mine.forEach(query::setParameter);
    var rows = query.getResultList();
    if (rows.isEmpty()) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
    var parts = new ArrayList<Part>();
    rows.forEach(row -> parts.add((Part) row[1]));
    return new Mine<>(type.cast(rows.getFirst()[0]), parts);
  }

  /** Named one by one: a query with a list parameter is translated anew each time. */
  private static String placeholders(Map<String, Object> authorities) {
    return authorities.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
  }

  private Map<String, Object> authorities() {
    var mine = new TreeMap<String, Object>();
    ownDesks.authorities().forEach(authority -> mine.put("mine" + mine.size(), authority));
    return mine;
  }

  private record Mine<C>(C value, List<Part> parts) {}
}
