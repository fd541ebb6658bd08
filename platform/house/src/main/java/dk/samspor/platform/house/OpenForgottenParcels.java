package dk.samspor.platform.house;

import dk.samspor.platform.schedule.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Nobody comes for them. Two at a time, so that several parts make a whole. */
@ApplicationScoped
public class OpenForgottenParcels implements Chore {

  public static final String FORGOTTEN = "forgotten-";
  public static final AtomicBoolean BROKEN = new AtomicBoolean();
  /** Nobody comes to an end while somebody has it; whoever does it waits. */
  public static final ReentrantLock HANGS = new ReentrantLock();
  /** How many replicas are at it. */
  public static final AtomicInteger AT_IT = new AtomicInteger();
  public static final AtomicInteger MOST_AT_IT = new AtomicInteger();

  private final Parcels parcels;

  OpenForgottenParcels(Parcels parcels) {
    this.parcels = parcels;
  }

  @Override
  public String name() {
    return "open-forgotten-parcels";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(1);
  }

  @Override
  public int doSome() {
    HANGS.lock();
    HANGS.unlock();
    MOST_AT_IT.accumulateAndGet(AT_IT.incrementAndGet(), Math::max);
    try {
      List<UUID> forgotten = forgotten();
      forgotten.forEach(id -> parcels.changeByLetter(id, Parcel::open));
      if (BROKEN.get() && !forgotten.isEmpty()) {
        throw new IllegalStateException("the knife is blunt, says 010190-1234");
      }
      return forgotten.size();
    } finally {
      AT_IT.decrementAndGet();
    }
  }

  private List<UUID> forgotten() {
    return parcels.getEntityManager().createQuery("select p.id from Parcel p where p.label like :label and p.status = 'SENT'", UUID.class)
        .setParameter("label", FORGOTTEN + "%").setMaxResults(2).getResultList();
  }
}
