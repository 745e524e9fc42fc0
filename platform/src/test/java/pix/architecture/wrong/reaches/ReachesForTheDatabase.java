package pix.architecture.wrong.reaches;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
record ReachesForTheDatabase(JdbcClient jdbc) {}
