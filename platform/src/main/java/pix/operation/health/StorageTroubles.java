package pix.operation.health;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pix.shared.Trouble;
import pix.shared.Trouble.LittleRoom;
import pix.shared.Trouble.NothingKept;
import pix.shared.Troubles;

/** What is wrong with where we write, as it was last seen: asking costs nothing. */
@Component
class StorageTroubles implements Troubles {

    private final WritesHealth writes;
    private final FreeSpaceWatch space;

    StorageTroubles(WritesHealth writes, FreeSpaceWatch space) {
        this.writes = writes;
        this.space = space;
    }

    @Override
    public List<Trouble> now() {
        var troubles = new ArrayList<Trouble>();
        if (!writes.isKept()) troubles.add(new NothingKept());
        space.low().ifPresent(megabytes -> troubles.add(new LittleRoom(megabytes)));
        return List.copyOf(troubles);
    }
}
