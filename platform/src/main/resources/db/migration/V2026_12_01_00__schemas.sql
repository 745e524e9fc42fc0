create schema if not exists certification;
