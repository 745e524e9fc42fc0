package pix.architecture.wrong.bank;

import java.sql.Connection;

record KnowsTables(Connection connection) {}
