package dk.samspor.platform.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.PlatformCode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Something with a life of its own that authorities hand to each other. Subclasses give the table of allowed acts and
 * one method for each act; this class keeps status, version, history and what is told to the neighbours in step.
 */
@MappedSuperclass
public abstract class Case<S extends Enum<S>, A extends Enum<A>> {

  @Id
  private UUID id;

  @Version
  @Column(nullable = false)
  private long version;

  @Column(nullable = false)
  private String status;

  @Column(nullable = false, updatable = false)
  private String kind;

  @Column(name = "citizen_id", nullable = false)
  private UUID citizenId;

  @Column(name = "home_municipality", nullable = false)
  private String homeMunicipality;

  /** Number of facts told so far: gapless, because the version makes writers of one case take turns. */
  @Column(name = "case_seq", nullable = false)
  private int caseSeq;

  @Transient
  private final List<Fact> told = new ArrayList<>();

  @Transient
  private final List<Step> steps = new ArrayList<>();

  protected Case() {}

  protected Case(String kind, CitizenId citizen, String homeMunicipality, S status) {
    this(freshId(), kind, citizen, homeMunicipality, status);
  }

  /** For a case whose id had to be known before it: see {@link #freshId}. */
  protected Case(UUID id, String kind, CitizenId citizen, String homeMunicipality, S status) {
    this.id = id;
    this.kind = kind;
    this.citizenId = citizen.value();
    this.homeMunicipality = homeMunicipality;
    this.status = status.name();
  }

  /** Ids grow with time (UUIDv7), so that lists come oldest first. */
  public static UUID freshId() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** The allow-list of this kind of case. */
  protected abstract Acts<S, A> acts();

  /** Who has a part in the case as it stands now. */
  protected abstract Collection<DeskEntry> desk();

  /** KLE subject number under which an ESDH journalises this case, or null. */
  protected String kle() {
    return null;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public S status() {
    return acts().state(status);
  }

  public String kind() {
    return kind;
  }

  public CitizenId citizen() {
    return new CitizenId(citizenId);
  }

  public String homeMunicipality() {
    return homeMunicipality;
  }

  public int caseSeq() {
    return caseSeq;
  }

  /** What can be done now, so that clients need no copy of the rules. */
  public Set<A> allowedActions() {
    return acts().in(status());
  }

  protected final void act(A act, S to) {
    act(act, to, List.of(), null);
  }

  /** Moves the case if the table allows it; otherwise refuses and nothing has happened. */
  protected final void act(A act, S to, List<String> reasons, String note) {
    require(act);
    steps.add(new Step(act.name(), status, to.name(), reasons, note, null));
    status = to.name();
  }

  /** Refuses unless the table allows this act now. */
  protected final void require(A act) {
    if (!acts().allows(status(), act)) {
      throw PlatformCode.ACT_NOT_ALLOWED.refuse(act.name(), status, String.join(", ", namesOf(allowedActions())));
    }
  }

  /** The first line of the history. */
  protected final void began(String act) {
    steps.add(new Step(act, null, status, List.of(), null, null));
  }

  /** The act that was just done was about this document or letter: who journalises finds it by the changes feed. */
  protected final void about(UUID document) {
    steps.set(steps.size() - 1, steps.getLast().about(document));
  }

  /** A line for the history in whatever state, of something that changes nothing: a receipt, say. */
  protected final void noted(String what, UUID document) {
    steps.add(new Step(what, status, status, List.of(), null, document));
  }

  protected final void tell(Fact fact) {
    caseSeq++;
    told.add(fact);
  }

  /**
   * Something that was written in the case is gone, whatever state it is in; nothing else of it has changed.
   *
   * @param reasons why, and the codes of the texts
   */
  public final void tookOut(List<String> reasons) {
    steps.add(new Step("REDACT", status, status, List.copyOf(reasons), null, null));
  }

  /** The same of a case that the neighbours are told of. */
  public final void tookOut(List<String> reasons, Fact fact) {
    tookOut(reasons);
    tell(fact);
  }

  /** The citizen's home is another municipality from now on. */
  protected final void movedTo(String municipality) {
    homeMunicipality = municipality;
  }

  boolean hasNews() {
    return !told.isEmpty() || !steps.isEmpty();
  }

  List<Fact> takeTold() {
    var taken = List.copyOf(told);
    told.clear();
    return taken;
  }

  List<Step> takeSteps() {
    var taken = List.copyOf(steps);
    steps.clear();
    return taken;
  }

  String statusName() {
    return status;
  }

  private static <E extends Enum<E>> Set<String> namesOf(Set<E> acts) {
    var names = new TreeSet<String>();
    acts.forEach(act -> names.add(act.name()));
    return names;
  }
}
