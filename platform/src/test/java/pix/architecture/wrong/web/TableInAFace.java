package pix.architecture.wrong.web;

import org.springframework.stereotype.Repository;

@Repository
class TableInAFace {}
